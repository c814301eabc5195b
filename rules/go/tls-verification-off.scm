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
;   var c = &tls.Config{InsecureSkipVerify: true}
; bad:
;   func f() {
;   	config.InsecureSkipVerify = true
;   }
; good:
;   var c = &tls.Config{MinVersion: tls.VersionTLS12}
; good:
;   var c = &tls.Config{InsecureSkipVerify: insecure}
((keyed_element . (literal_element (identifier) @name) . (literal_element (true))) @match
  (#eq? @name "InsecureSkipVerify"))
((assignment_statement left: (expression_list (selector_expression field: (field_identifier) @name)) right: (expression_list (true))) @match
  (#eq? @name "InsecureSkipVerify"))
