; severity: error
; enabled: yes
; tests: no
; summary: A token is read without checking who signed it.
; message: This token is read without checking its signature; anybody can have written it.
; why:
;   A JSON web token is plain text with a signature. Without the check it is whatever its sender
;   wrote.
; help:
;   `JWT.decode(token, key, true, algorithm: "HS256")`.
; bad:
;   JWT.decode(token, nil, false)
; bad:
;   JWT.encode(payload, nil, "none")
; good:
;   JWT.decode(token, key, true, algorithm: "HS256")
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (false))) @match
  (#eq? @class "JWT") (#eq? @method "decode"))
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (string) @algorithm)) @match
  (#eq? @class "JWT") (#eq? @method "encode") (#match? @algorithm "^.none.$"))
