; severity: error
; enabled: yes
; tests: yes
; summary: A file is emptied before it is read.
; message: The shell empties {to} before the command reads it.
; why:
;   Redirections come first. The command finds an empty file.
; help:
;   Write to another file and move it, or `sort -o`.
; bad:
;   sort list.txt > list.txt
; bad:
;   grep -v a "$file" > "$file"
; good:
;   sort list.txt > sorted.txt
; good:
;   sort -o list.txt list.txt
; good:
;   cat list.txt >> all.txt
((redirected_statement body: (command argument: (_) @from) redirect: (file_redirect . ">" destination: (_) @to)) @match
  (#eq? @from @to))
