; severity: error
; enabled: yes
; tests: no
; summary: A redirection does not have the rights of `sudo`.
; message: The shell opens {to} before `sudo` runs, with your own rights.
; why:
;   `sudo` covers the command, not what the shell does around it.
; help:
;   `… | sudo tee {to}`.
; bad:
;   sudo echo 1 > /etc/flag
; bad:
;   sudo cat a >> /etc/hosts
; good:
;   echo 1 | sudo tee /etc/flag
; good:
;   sudo run > out.log
((redirected_statement body: (command name: (command_name) @name) redirect: (file_redirect destination: (word) @to)) @match
  (#eq? @name "sudo") (#match? @to "^/(?:etc|usr|sys|proc|boot|opt|root)/"))
