#!/bin/sh
# Writes as Markdown what `check` and `diff` say of the questionnaires that a change request changes.
#
#   sh change-request.sh BASE OUT [PATHSPEC…]
#
# BASE is the commit that it is to be merged into, OUT the file to write. Ends with the worst that `check` ended with: 0,
# 1 where it finds an error, 2 where a questionnaire can't be read. That prospects move is told, and no failure.
set -eu

base=$(git merge-base "$1" HEAD)
out=$2
shift 2
[ $# -gt 0 ] || set -- 'questionnaires/*.json' ':(exclude)*.schema.json'

# A code host takes no longer comment.
most=60000
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tab=$(printf '\t')
worst=0

git -c core.quotePath=false diff --name-status -M --diff-filter=AMR "$base" HEAD -- "$@" >"$folder/changed"
: >"$folder/said"
while IFS="$tab" read -r kind old new; do
  file=${new:-$old}
  status=0
  npx --no needs-diagnostic check --markdown -- "$file" >>"$folder/said" || status=$?
  [ "$status" -le "$worst" ] || worst=$status
  echo >>"$folder/said"
  [ "$kind" != A ] || continue
  git show "$base:$old" >"$folder/before.json"
  status=0
  npx --no needs-diagnostic diff --markdown -- "$folder/before.json" "$file" >"$folder/diff" || status=$?
  if [ "$status" -le 1 ]; then cat "$folder/diff"; else echo 'It can’t be compared with what it was.'; fi >>"$folder/said"
  echo >>"$folder/said"
done <"$folder/changed"

# comment.mjs knows its own comment by the first line.
echo '<!-- needs-diagnostic -->' >"$out"
[ -s "$folder/changed" ] || echo 'No questionnaire is changed.' >>"$out"
LC_ALL=C awk -v most="$most" '
  { size += length($0) + 1 }
  size > most { print "\n… The rest stands in the log of this job."; exit }
  { print }
' "$folder/said" >>"$out"
cat "$folder/said"
exit "$worst"
