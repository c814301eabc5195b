; severity: error
; enabled: yes
; tests: no
; summary: A password is hashed with a function made for speed.
; message: `{function}` is fast, so that billions of passwords can be tried against a stolen hash;
;   use `password_hash`.
; why:
;   Hashes for passwords have to be slow and salted. MD5 and SHA are neither.
; help:
;   `password_hash($password, PASSWORD_DEFAULT)` and `password_verify`.
; bad:
;   $hash = md5($password);
; bad:
;   $hash = sha1($salt . $_POST['password']);
; good:
;   $hash = password_hash($password, PASSWORD_DEFAULT);
; good:
;   $hash = md5($file);
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "md5" "sha1" "\\md5" "\\sha1") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd|[pP]ass)(?:'\\]|\"\\]|\\]|\\)|$|\\s)"))
((function_call_expression function: (_) @function arguments: (arguments . (argument (string)) . (argument (_) @data))) @match
  (#any-of? @function "hash" "\\hash") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd)(?:'\\]|\"\\]|\\]|\\)|$|\\s)"))
