; severity: warning
; enabled: yes
; tests: yes
; summary: A method is defined twice in one class.
; message: This method is defined twice in this class; only this one is left.
; why:
;   The first definition is lost without a word. Often one of them was to have another name.
; help:
;   Remove one, or rename it.
; bad:
;   class Order
;     def total
;       1
;     end
;     def total
;       2
;     end
;   end
; bad:
;   module Names
;     def self.all
;       []
;     end
;     def self.all
;       [1]
;     end
;   end
; good:
;   class Order
;     def total
;       1
;     end
;     def self.total
;       2
;     end
;   end
; good:
;   class Order
;     def total
;       1
;     end
;     alias old_total total
;     def total
;       old_total + 1
;     end
;   end
; good:
;   class Order
;     if fast?
;       def total
;         1
;       end
;     else
;       def total
;         2
;       end
;     end
;   end
((class body: (body_statement [(method) (singleton_method)])) @match)
((module body: (body_statement [(method) (singleton_method)])) @match)
