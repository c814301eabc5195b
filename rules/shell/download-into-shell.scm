; severity: warning
; enabled: yes
; tests: no
; summary: What is downloaded is run at once.
; message: What is downloaded is run at once, whatever it is today.
; why:
;   Whoever controls the address, or cuts the connection in the middle, decides what runs here.
; help:
;   Download to a file, compare its checksum, then run it.
; bad:
;   curl -sL https://example.com/install.sh | bash
; bad:
;   wget -qO- "$url" | sudo sh
; good:
;   curl -sL https://example.com/a.json | jq .
((pipeline (command name: (command_name) @from) . (command name: (command_name) @into argument: (_)? @first)) @match
  (#any-of? @from "curl" "wget") (#any-of? @into "sh" "bash" "zsh" "/bin/sh" "/bin/bash"))
((pipeline (command name: (command_name) @from) . (command name: (command_name) @into . argument: (word) @first)) @match
  (#any-of? @from "curl" "wget") (#eq? @into "sudo") (#any-of? @first "sh" "bash" "-E"))
