; severity: warning
; enabled: no
; tests: no
; summary: A loop leaves a reference behind, and its variable is used again.
; message: After this loop `{name}` is still a reference to the last item; writing to it changes
;   the list.
; why:
;   `foreach ($list as &$item)` binds the variable to the last item. The next use of the same name
;   overwrites that item.
; help:
;   `unset({name});` after the loop.
; bad:
;   foreach ($list as &$item) { $item = trim($item); } $item = 'x';
; good:
;   foreach ($list as &$item) { $item = trim($item); } unset($item); $item = 'x';
; good:
;   foreach ($list as $item) { show($item); } $item = 'x';
((foreach_statement (by_ref (variable_name) @name)) @match)
