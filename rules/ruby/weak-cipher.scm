; severity: warning
; enabled: yes
; tests: no
; summary: A cipher is used that can be broken.
; message: {name} can be broken; use `aes-256-gcm`.
; why:
;   DES and RC4 can be broken with today's machines, and ECB shows which blocks of the text are alike.
; help:
;   `OpenSSL::Cipher.new("aes-256-gcm")`.
; bad:
;   OpenSSL::Cipher.new("des-ede3-cbc")
; bad:
;   OpenSSL::Cipher::Cipher.new("rc4")
; bad:
;   OpenSSL::Cipher.new("AES-128-ECB")
; good:
;   OpenSSL::Cipher.new("aes-256-gcm")
((call receiver: (scope_resolution name: (constant) @class) method: (identifier) @method arguments: (argument_list . (string) @name)) @match
  (#eq? @class "Cipher") (#eq? @method "new") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Bb]lowfish|[Aa][Ee][Ss]-\\d{3}-[Ee][Cc][Bb])"))
