; severity: error
; enabled: yes
; tests: yes
; summary: An exception is created and not thrown.
; message: This exception is created and forgotten; `throw` seems to be missing.
; why:
;   The program goes on as if nothing had happened.
; help:
;   `throw new {class}(…)`.
; bad:
;   if ($n < 0) { new InvalidArgumentException('below zero'); }
; bad:
;   new \RuntimeException('gone');
; good:
;   if ($n < 0) { throw new InvalidArgumentException('below zero'); }
; good:
;   $error = new RuntimeException('gone');
((expression_statement (object_creation_expression [(name) (qualified_name)] @class) @match)
  (#match? @class "(?:Exception|Error)$"))
