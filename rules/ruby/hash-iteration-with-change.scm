; severity: warning
; enabled: yes
; tests: yes
; summary: A collection is changed while it is walked through.
; message: `{list}` is changed while it is walked through; items are left out, or Ruby raises an
;   error.
; why:
;   Taking an item out moves the others up, and the next one is passed over. Adding a key to a hash
;   raises an error.
; help:
;   `reject!`, `delete_if` or `select!`, or walk through a copy: `list.dup.each`.
; bad:
;   items.each { |item| items.delete(item) if item.old? }
; bad:
;   users.each do |user|
;     users.delete(user) unless user.active?
;   end
; good:
;   items.reject!(&:old?)
; good:
;   items.dup.each { |item| items.delete(item) if item.old? }
; good:
;   items.each { |item| others.delete(item) }
((call receiver: [(identifier) (instance_variable)] @list method: (identifier) @method block: [(block) (do_block)]) @match
  (#any-of? @method "each" "each_with_index"))
