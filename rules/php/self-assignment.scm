; severity: warning
; enabled: yes
; tests: yes
; summary: A variable is assigned to itself.
; message: `{left}` is assigned to itself.
; why:
;   Nothing happens. Mostly one side was to be `$this->…`.
; help:
;   Change the side that was meant to differ.
; bad:
;   $name = $name;
; bad:
;   $this->size = $this->size;
; good:
;   $this->name = $name;
; good:
;   $name = trim($name);
((assignment_expression left: [(variable_name) (member_access_expression) (scoped_property_access_expression)] @left right: (_) @right) @match
  (#eq? @left @right))
