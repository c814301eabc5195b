; severity: error
; enabled: yes
; tests: no
; summary: The check of certificates is switched off.
; message: Certificates are not checked here; anybody on the way can read and change what is sent.
; why:
;   Encryption without knowing with whom is none: who sits between answers in the name of the other
;   side.
; help:
;   Leave the check on; for a certificate of your own, add its authority to those that are trusted.
; bad:
;   curl -k https://example.com
; bad:
;   wget --no-check-certificate "$url"
; bad:
;   curl -sk "$url"
; good:
;   curl --cacert ca.pem https://example.com
; good:
;   curl -K config https://example.com
((command name: (command_name) @name argument: (word) @option) @match
  (#eq? @name "curl") (#match? @option "^(?:--insecure|-[a-zA-JL-Z]{0,6}k[a-zA-JL-Z]{0,6})$"))
((command name: (command_name) @name argument: (word) @option) @match
  (#eq? @name "wget") (#eq? @option "--no-check-certificate"))
