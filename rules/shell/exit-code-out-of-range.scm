; severity: warning
; enabled: yes
; tests: no
; summary: An exit code is not between 0 and 255.
; message: Exit codes go from 0 to 255; {code} becomes another one, 256 becomes success.
; why:
;   Only the lowest eight bits reach whoever called.
; help:
;   Use a number from 1 to 125 for a failure.
; bad:
;   exit -1
; bad:
;   return 256
; good:
;   exit 1
; good:
;   exit "$code"
((command name: (command_name) @name . argument: [(number) (word)] @code .) @match
  (#any-of? @name "exit" "return") (#match? @code "^(?:-\\d{1,9}|25[6-9]|2[6-9]\\d|[3-9]\\d\\d|\\d{4,9})$"))
