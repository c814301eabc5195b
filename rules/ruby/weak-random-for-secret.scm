; severity: warning
; enabled: yes
; tests: no
; summary: A secret is made with a generator that can be guessed.
; message: `rand` can be guessed from earlier results; use `SecureRandom`.
; why:
;   `rand` is made for games and statistics. Who has seen some of its numbers can calculate the next
;   ones, and with them the secret.
; help:
;   `SecureRandom.hex(16)`.
; bad:
;   token = rand(10_000)
; bad:
;   self.password = Array.new(8) { rand(10) }.join
; bad:
;   reset_token = Digest::SHA1.hexdigest(rand.to_s)
; good:
;   token = SecureRandom.hex(16)
; good:
;   dice = rand(6) + 1
((assignment left: (_) @name right: (_) @value) @match
  (#match? @name "(?:token|password|secret|nonce|salt|otp|api_key)$") (#match? @value "(?:^|[^\\w.:@])(?:Kernel\\.|Random\\.)?rand\\b(?:$|[.({ )])"))
