namespace ComplianceLint.Calendar;

/// <summary>A weekday that a post names beside a date: its token, and its place in the text, since “Senin-Rabu” is one token with two.</summary>
internal readonly record struct NamedWeekday(int Token, int Start, int Length, DayOfWeek Day);
