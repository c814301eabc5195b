; severity: warning
; enabled: yes
; tests: yes
; summary: A method is defined inside another.
; message: `{name}` becomes a method of the whole class each time that the method around it runs.
; why:
;   It is not local: everybody can call it, after the outer one ran once and not before.
; help:
;   Use a lambda, or define a private method beside it.
; bad:
;   def total
;     def tax(x)
;       x / 5
;     end
;     tax(1)
;   end
; good:
;   def total
;     tax = ->(x) { x / 5 }
;     tax.call(1)
;   end
; good:
;   def self.included(base)
;     base.class_eval do
;       def hello
;         1
;       end
;     end
;   end
((method body: (body_statement (method name: (_) @name) @match)))
