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
;   const agent = new https.Agent({ rejectUnauthorized: false });
; bad:
;   process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
; good:
;   const agent = new https.Agent({ rejectUnauthorized: strict });
((pair key: (property_identifier) @key value: (false)) @match
  (#eq? @key "rejectUnauthorized"))
((assignment_expression left: (member_expression property: (property_identifier) @key) right: [(string) (number)] @value) @match
  (#eq? @key "NODE_TLS_REJECT_UNAUTHORIZED") (#any-of? @value "0" "\"0\"" "'0'"))
