; severity: warning
; enabled: yes
; tests: no
; summary: The certificate of the other side is not checked.
; message: Without checking the certificate, anyone on the way can read and change what is sent.
; why:
;   Encryption keeps out others only when it is known who is at the other end.
; help:
;   Leave `verify_mode` alone; `VERIFY_PEER` is the default. Give `ca_file` for a certificate of your own.
;   Under a condition that says what it does, somebody chose it, and it is not reported.
; bad:
;   http.verify_mode = OpenSSL::SSL::VERIFY_NONE
; bad:
;   Net::HTTP.start(host, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE)
; bad:
;   options[:verify_mode] = OpenSSL::SSL::VERIFY_NONE
; good:
;   http.verify_mode = OpenSSL::SSL::VERIFY_PEER
; good:
;   http.verify_mode = OpenSSL::SSL::VERIFY_NONE if options[:insecure]
; good:
;   unsafe = http.verify_mode == OpenSSL::SSL::VERIFY_NONE
((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match)
  (#eq? @name "VERIFY_NONE"))
((pair value: (scope_resolution name: (constant) @name) @match)
  (#eq? @name "VERIFY_NONE"))
