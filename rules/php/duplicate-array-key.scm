; severity: warning
; enabled: yes
; tests: yes
; summary: An array has the same key twice.
; message: This key was already given above; the first value is thrown away.
; why:
;   A line was copied and its key was not changed, or an entry was added that was already there.
; help:
;   Remove one of them.
; bad:
;   $map = ['a' => 1, 'b' => 2, 'a' => 3];
; bad:
;   $map = array(1 => 'x', '1' => 'y');
; good:
;   $map = ['a' => 1, 'b' => 2];
; good:
;   $map = ['a', 'a'];
; good:
;   $map = ['a' => ['a' => 1]];
; good:
;   $map = [$a => 1, $a => 2, f() => 3, f() => 4];
((array_creation_expression (array_element_initializer . [(string) (encapsed_string) (integer)] . "=>")) @match)
