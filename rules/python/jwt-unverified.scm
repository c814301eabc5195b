; severity: error
; enabled: yes
; tests: no
; summary: A token is read without checking who signed it.
; message: This token is read without checking its signature; anybody can have written it.
; why:
;   A JSON web token is plain text with a signature. Without the check it is whatever its sender
;   wrote.
; help:
;   Verify with the key and a fixed algorithm.
; bad:
;   data = jwt.decode(token, options={"verify_signature": False})
; bad:
;   data = jwt.decode(token, key, verify=False)
; good:
;   data = jwt.decode(token, key, algorithms=["HS256"])
((call function: (_) @function arguments: (argument_list (keyword_argument name: (identifier) @name value: (false)))) @match
  (#eq? @function "jwt.decode") (#eq? @name "verify"))
((call function: (_) @function arguments: (argument_list (keyword_argument value: (dictionary (pair key: (string) @name value: (false)))))) @match
  (#eq? @function "jwt.decode") (#any-of? @name "\"verify_signature\"" "'verify_signature'"))
