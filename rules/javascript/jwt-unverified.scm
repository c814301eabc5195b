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
;   jwt.verify(token, "", { algorithms: ["none"] });
; bad:
;   const t = jwt.sign(data, key, { algorithm: "none" });
; good:
;   jwt.verify(token, key, { algorithms: ["RS256"] });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (object (pair key: (_) @key value: (_) @value)))) @match
  (#any-of? @object "jwt" "jsonwebtoken") (#any-of? @method "verify" "sign") (#any-of? @key "algorithm" "algorithms") (#match? @value "['\"]none['\"]"))
