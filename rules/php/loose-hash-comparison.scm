; severity: warning
; enabled: yes
; tests: no
; summary: A hash is compared with `==`.
; message: `{operator}` takes hashes such as `0e12` and `0e34` for equal numbers; use `hash_equals`.
; why:
;   Two texts that both look like numbers are compared as numbers. A hash that begins with `0e` and has
;   only digits after it is zero. `==` also tells by its time how much of a secret was right.
; help:
;   `hash_equals($known, hash('sha256', $given))`, and `password_verify` for passwords.
; bad:
;   if (md5($password) == $row['password']) { login(); }
; bad:
;   return $signature != hash_hmac('sha256', $body, $key);
; good:
;   if (hash_equals($row['hash'], md5($given))) { login(); }
; good:
;   if (md5($a) === md5($b)) { same(); }
; good:
;   if (strlen($a) == 32) { go(); }
((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator) @match
  (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\md5" "\\sha1" "\\hash" "\\hash_hmac" "\\crypt"))
((binary_expression operator: _ @operator right: (function_call_expression function: (_) @function)) @match
  (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\md5" "\\sha1" "\\hash" "\\hash_hmac" "\\crypt"))
