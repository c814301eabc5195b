; severity: error
; enabled: yes
; tests: no
; summary: All keys of a hash share one default object.
; message: All missing keys of this hash share one object; what is added for one shows up for all.
; why:
;   `Hash.new([])` keeps a single array. `hash[:a] << 1` changes that array and stores nothing under
;   `:a`.
; help:
;   `Hash.new { |hash, key| hash[key] = [] }` makes a new one for each key.
; bad:
;   groups = Hash.new([])
; bad:
;   counts = Hash.new({})
; bad:
;   names = Hash.new(Array.new)
; good:
;   groups = Hash.new { |hash, key| hash[key] = [] }
; good:
;   counts = Hash.new(0)
; good:
;   names = Hash.new([].freeze)
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . [(array) (hash)] .) !block) @match
  (#eq? @class "Hash") (#eq? @method "new"))
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (call receiver: (constant) @made method: (identifier) @new) .) !block) @match
  (#eq? @class "Hash") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))
