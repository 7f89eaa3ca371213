/** Where people have an address of their own, which says nothing of whom they work for. */
const freemail = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr icloud.com
   me.com mac.com aol.com proton.me protonmail.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de
   mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com orange.fr free.fr laposte.net wanadoo.fr libero.it
   hotmail.co.uk hotmail.fr hotmail.de hotmail.it bluewin.ch zoho.com posteo.de fastmail.com`.split(
    /\s+/,
  ),
);

/** The domain of the company that an e-mail address is of; null where that says nothing. */
export function companyDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(domain) && !freemail.has(domain) ? domain : null;
}
