/**
 * A colour for each segment there can be, for light and for dark surroundings. All are as light and as strong as one
 * another (OKLCH: lightness 0.53 and 0.77, chroma 0.095), so that none calls louder; neighbours differ most in hue.
 */
export const segmentColours: readonly { readonly light: string; readonly dark: string }[] = [
  { light: "#007c81", dark: "#61c7cc" },
  { light: "#99593b", dark: "#e8a181" },
  { light: "#70609d", dark: "#b8a8eb" },
  { light: "#4d7943", dark: "#94c389" },
  { light: "#9a535f", dark: "#e99ba6" },
  { light: "#446da2", dark: "#8bb7f0" },
  { light: "#85671f", dark: "#d0b06b" },
  { light: "#8d5682", dark: "#da9dcc" },
  { light: "#1f7d63", dark: "#71c8ab" },
  { light: "#915f29", dark: "#dea872" },
  { light: "#5c67a3", dark: "#a2b0f1" },
  { light: "#6a722b", dark: "#b2bc74" },
];
