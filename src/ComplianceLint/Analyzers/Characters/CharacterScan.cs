namespace ComplianceLint.Analyzers.Characters;

/// <summary>Walks over the characters of a block that may be more than letters.</summary>
internal static class CharacterScan
{
    /// <param name="context">The post.</param>
    /// <param name="range">The elements of a block.</param>
    /// <param name="lastPlain">The last of the characters that never matter, which begin at zero.</param>
    /// <param name="check">Takes a place and the end of the block, and says how many characters it has dealt with.</param>
    public static void Run(PostContext context, (int From, int To) range, char lastPlain, Func<PostContext, int, int, int> check)
    {
        var block = context.Post.ElementSpan[range.From - 1];
        var at = block.Start;
        while (at < block.End)
        {
            // Nearly every text is passed over here, many characters at a time.
            var next = context.Post.Text.AsSpan(at, block.End - at).IndexOfAnyExceptInRange('\0', lastPlain);
            if (next < 0) return;
            at += next;
            at += Math.Max(1, check(context, at, block.End));
        }
    }
}
