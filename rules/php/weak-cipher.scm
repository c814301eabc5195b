; severity: warning
; enabled: yes
; tests: no
; summary: A cipher is used that can be broken.
; message: {name} can be broken; use `aes-256-gcm`.
; why:
;   DES and RC4 can be broken with today's machines, and ECB shows which blocks of the text are alike.
; help:
;   `openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag)`.
; bad:
;   openssl_encrypt($text, 'des-ede3-cbc', $key);
; bad:
;   openssl_decrypt($text, 'AES-128-ECB', $key);
; good:
;   openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag);
((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (string) @name))) @match
  (#any-of? @function "openssl_encrypt" "openssl_decrypt" "\\openssl_encrypt" "\\openssl_decrypt") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Aa][Ee][Ss]-\\d{3}-[Ee][Cc][Bb])"))
