; severity: notice
; enabled: yes
; tests: yes
; summary: `private` does not reach methods that are defined on `self`.
; message: `private` above has no effect on a method of `self`; it can be called from anywhere.
; why:
;   `private` is about methods of instances. Whoever reads the class believes that this one is
;   protected.
; help:
;   `private_class_method :name`, or define it within `class << self` below a `private`.
; bad:
;   class Key
;     private
;     def self.secret
;       1
;     end
;   end
; good:
;   class Key
;     def self.secret
;       1
;     end
;     private_class_method :secret
;     private
;     def other
;       2
;     end
;   end
; good:
;   class Key
;     class << self
;       private
;       def secret
;         1
;       end
;     end
;   end
((class body: (body_statement (singleton_method)) @match))
