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
;   fn f() {
;       let c = Client::builder().danger_accept_invalid_certs(true).build();
;   }
; good:
;   fn f() {
;       let c = Client::builder().danger_accept_invalid_certs(insecure).build();
;   }
((call_expression function: (field_expression field: (field_identifier) @method) arguments: (arguments . (boolean_literal) @value .)) @match
  (#any-of? @method "danger_accept_invalid_certs" "danger_accept_invalid_hostnames") (#eq? @value "true"))
