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
;   class A implements X509TrustManager {
;       public void checkServerTrusted(X509Certificate[] chain, String type) { }
;   }
; bad:
;   class A {
;       HostnameVerifier v = (host, session) -> true;
;   }
; good:
;   class A implements X509TrustManager {
;       public void checkServerTrusted(X509Certificate[] chain, String type) { check(chain); }
;   }
((method_declaration name: (identifier) @name body: (block . "{" . "}" .)) @match
  (#eq? @name "checkServerTrusted"))
((_ type: (type_identifier) @class declarator: (variable_declarator value: (lambda_expression body: (true)))) @match
  (#eq? @class "HostnameVerifier"))
