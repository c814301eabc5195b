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
;   crypto.createCipheriv("des-ede3-cbc", key, iv);
; bad:
;   crypto.createCipheriv("aes-128-ecb", key, null);
; good:
;   crypto.createCipheriv("aes-256-gcm", key, iv);
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (string) @name)) @match
  (#any-of? @method "createCipheriv" "createDecipheriv" "createCipher" "createDecipher") (#match? @name "^.(?:des|rc4|rc2|bf|aes-?\\d{3}-?ecb|aes\\d{3})"))
