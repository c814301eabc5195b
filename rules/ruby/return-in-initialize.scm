; severity: warning
; enabled: yes
; tests: yes
; summary: A constructor or setter returns a value that nobody gets.
; message: `{name}` cannot hand back a value; what is returned here is lost.
; why:
;   `new` always gives the new object, and `a.b = c` always gives `c`.
; help:
;   `return` without a value, or a method of another name.
; bad:
;   def initialize(path)
;     return nil if path.empty?
;     @path = path
;   end
; bad:
;   def size=(value)
;     return false if value < 0
;     @size = value
;   end
; good:
;   def initialize(path)
;     return if path.empty?
;     @path = path
;   end
; good:
;   def initialize
;     @run = -> { return 1 }
;   end
((method name: [(identifier) (setter)] @name body: (body_statement)) @match
  (#match? @name "^(?:initialize|\\w{1,80}=)$"))
