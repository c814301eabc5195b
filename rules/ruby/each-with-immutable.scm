; severity: warning
; enabled: yes
; tests: yes
; summary: `each_with_object` collects into something that cannot change.
; message: `each_with_object` hands on the same {value} in each round, which cannot change; the
;   result is what it began with.
; why:
;   A number or symbol cannot be added to in place: `sum += x` in the block writes a variable that is
;   gone after the round.
; help:
;   Use `inject`, `sum`, or an array or hash.
; bad:
;   list.each_with_object(0) { |each, sum| sum += each }
; good:
;   list.inject(0) { |sum, each| sum + each }
; good:
;   list.each_with_object([]) { |each, all| all << each }
((call method: (identifier) @method arguments: (argument_list . [(integer) (float) (simple_symbol) (nil) (true) (false)] @value .)) @match
  (#eq? @method "each_with_object"))
