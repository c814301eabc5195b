; severity: warning
; enabled: yes
; tests: no
; summary: A secret is made of random numbers that can be guessed.
; message: The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.
; why:
;   `rand`, `mt_rand` and `uniqid` follow from a small seed or from the clock. Whoever sees one token can
;   work out the next.
; help:
;   `bin2hex(random_bytes(16))`, or `random_int` for a number.
; bad:
;   $token = md5(mt_rand());
; bad:
;   $this->password = rand(1000, 9999);
; bad:
;   $resetToken = uniqid();
; good:
;   $token = bin2hex(random_bytes(16));
; good:
;   $dice = mt_rand(1, 6);
; good:
;   $tokens = count($list);
((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match
  (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\rand" "\\mt_rand" "\\uniqid")
  (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))
((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match
  (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\rand" "\\mt_rand" "\\uniqid")
  (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))
