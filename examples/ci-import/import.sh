#!/usr/bin/env bash
# Imports a CSV file in a pipeline.
#
#   PLUGS_SERVER=https://plugs.example PLUGS_TOKEN=… ./import.sh contacts leads.csv
#
# Retries what may pass: the network (4), a rate limit (5), a timeout (8). Running the same command again goes on
# with the same import, so nothing is doubled. Rejected rows (6) are told in report.xml and kept in the rejects
# file; they fail the job only when there are more of them than ALLOWED_REJECTS. Anything else ends the job at once.
set -uo pipefail

resource=${1:?resource, such as contacts}
file=${2:?CSV file}
tries=${TRIES:-5}
pause=${PAUSE:-10}
allowed=${ALLOWED_REJECTS:-0}

for try in $(seq "$tries"); do
  plugs import "$resource" "$file" --summary junit --summary-file report.xml --yes --timeout "${TIMEOUT:-30m}"
  code=$?
  case $code in
    4 | 5 | 8)
      echo "Try $try of $tries ended with $code" >&2
      [ "$try" -lt "$tries" ] && sleep $((pause * try))
      ;;
    *) break ;;
  esac
done

if [ "$code" -eq 6 ]; then
  rejected=$(sed -n 's/.*<property name="rejected" value="\([0-9]*\)".*/\1/p' report.xml)
  echo "$rejected rows were rejected; $allowed are allowed" >&2
  [ "$rejected" -le "$allowed" ] && code=0
fi
exit "$code"
