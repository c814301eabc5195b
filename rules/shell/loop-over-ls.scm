; severity: warning
; enabled: yes
; tests: no
; summary: A loop goes over what `ls` prints.
; message: Names with spaces fall apart here; go over `*` itself.
; why:
;   `ls` prints for people. What it prints is split at spaces, and stars in names are expanded again.
; help:
;   `for file in *.txt`.
; bad:
;   for file in $(ls *.txt); do run "$file"; done
; bad:
;   for file in `ls`; do run "$file"; done
; good:
;   for file in *.txt; do run "$file"; done
((for_statement value: (command_substitution (command name: (command_name) @name)) @match)
  (#eq? @name "ls"))
