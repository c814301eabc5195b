; severity: warning
; enabled: yes
; tests: no
; summary: A cipher is used that can be broken.
; message: {name} can be broken; use AES with GCM.
; why:
;   DES and RC4 can be broken with today's machines, and ECB shows which blocks of the text are alike.
; help:
;   AES-256 in GCM mode, from the same library.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Cipher.getInstance("DES");
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Cipher.getInstance("AES/ECB/PKCS5Padding");
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Cipher.getInstance("AES");
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Cipher.getInstance("AES/GCM/NoPadding");
;       }
;   }
((method_invocation object: (identifier) @class name: (identifier) @method arguments: (argument_list . (string_literal) @name)) @match
  (#eq? @class "Cipher") (#eq? @method "getInstance") (#match? @name "^.(?:DES|RC4|RC2|Blowfish|ARCFOUR|AES.$|AES/ECB)"))
