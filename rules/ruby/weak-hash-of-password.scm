; severity: error
; enabled: yes
; tests: no
; summary: A password is hashed with a function made for speed.
; message: `{class}` is fast, so that billions of passwords can be tried against a stolen hash; use
;   bcrypt.
; why:
;   Hashes for passwords have to be slow and salted. MD5 and SHA are neither.
; help:
;   `BCrypt::Password.create(password)`, or Rails' `has_secure_password`.
; bad:
;   self.password = Digest::MD5.hexdigest(password)
; bad:
;   Digest::SHA1.hexdigest("#{salt}#{password}")
; bad:
;   Digest::SHA256.hexdigest(params[:password])
; good:
;   BCrypt::Password.create(password)
; good:
;   Digest::SHA256.hexdigest(file)
; good:
;   Digest::SHA1.hexdigest(password_reset_path)
((call receiver: (scope_resolution scope: (constant) @scope name: (constant) @class) method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @scope "Digest") (#any-of? @class "MD5" "SHA1" "SHA256" "SHA512") (#any-of? @method "hexdigest" "digest" "base64digest") (#match? @data "\\b(?:password|passwd|pwd)\\b(?!_)"))
