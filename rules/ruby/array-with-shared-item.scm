; severity: error
; enabled: yes
; tests: yes
; summary: All places of an array hold the same object.
; message: All places of this array hold one and the same object; what is changed in one shows up
;   in all.
; why:
;   `Array.new(3, [])` makes a single inner array and stores it three times.
; help:
;   `Array.new(3) { [] }` makes a new one for each place.
; bad:
;   grid = Array.new(3, [])
; bad:
;   rows = Array.new(size, {})
; bad:
;   grid = Array.new(8, Array.new(8, 0))
; good:
;   grid = Array.new(3) { [] }
; good:
;   zeros = Array.new(3, 0)
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . [(array) (hash)] .)) @match
  (#eq? @class "Array") (#eq? @method "new"))
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (call receiver: (constant) @made method: (identifier) @new) .)) @match
  (#eq? @class "Array") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))
