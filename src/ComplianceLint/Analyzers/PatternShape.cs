namespace ComplianceLint.Analyzers;

/// <summary>
/// Says what keeps an expression from running in a single look. Expressions that never look around nor repeat a repetition
/// take little time on the few characters that a pattern sees; an engine that needs no such care takes ten milliseconds to build each, and a time limit a third of the analysis, for reading the clock.
/// </summary>
internal static class PatternShape
{
    private static readonly string[] Looks = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?(", "\\k", "\\1", "\\2", "\\3"];

    public static bool LooksAround(string expression) => Array.Exists(Looks, look => expression.Contains(look, StringComparison.Ordinal));

    /// <summary>True for a repetition inside a repetition: <c>(a+)+</c>.</summary>
    public static bool RepeatsRepetition(string expression)
    {
        // For each open group, whether something inside is repeated without end.
        var groups = new Stack<bool>();
        var isInside = false;
        for (var i = 0; i < expression.Length; i++)
        {
            switch (expression[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = EndOfClass(expression, i);
                    break;
                case '(':
                    groups.Push(isInside);
                    isInside = false;
                    break;
                case ')' when groups.Count > 0:
                    if (isInside && i + 1 < expression.Length && IsRepetition(expression, i + 1)) return true;
                    isInside |= groups.Pop();
                    break;
                default:
                    isInside |= IsRepetition(expression, i);
                    break;
            }
        }

        return false;
    }

    /// <summary>The star, the plus, or braces that allow any number; a question mark behind a group is no repetition.</summary>
    private static bool IsRepetition(string expression, int at) => expression[at] switch
    {
        '*' or '+' => true,
        '{' => expression.IndexOf('}', at) is > 0 and var end && expression[end - 1] == ',',
        _ => false,
    };

    private static int EndOfClass(string expression, int at)
    {
        for (var i = at + 1; i < expression.Length; i++)
        {
            if (expression[i] == '\\') i++;
            else if (expression[i] == ']') return i;
        }

        return expression.Length;
    }
}
