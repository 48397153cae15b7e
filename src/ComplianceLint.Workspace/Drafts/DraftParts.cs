using System.Text;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>Cuts drafts of one record a line into stretches, so that one file of any length takes all threads and little memory.</summary>
internal static class DraftParts
{
    /// <summary>The parts of a draft in their order; when reading it fails, the last one says why.</summary>
    public static IEnumerable<DraftPart> Of(Draft draft)
    {
        var length = draft.Content is null && new FileInfo(draft.File) is { Exists: true } file ? file.Length : 0;
        // What has no length is empty, a pipe, a device or gone, and is for those who read whole drafts.
        return PostShape.HasLines(draft.Path) && (length > 0 || draft.Content is not null)
            ? UntilFailure(draft, Stretches(draft, length))
            : [new DraftPart(draft, length)];
    }

    private static IEnumerable<DraftPart> UntilFailure(Draft draft, IEnumerable<DraftPart> stretches)
    {
        using var parts = stretches.GetEnumerator();
        while (true)
        {
            Failure? failure = null;
            try
            {
                if (!parts.MoveNext()) yield break;
            }
            catch (Exception exception)
            {
                failure = FileFailures.Of(draft.Path, exception);
            }

            yield return failure is null ? parts.Current : new DraftPart(draft, 0) { Stretch = new Stretch(null, failure, 0, 0) };
            if (failure is not null) yield break;
        }
    }

    private static IEnumerable<DraftPart> Stretches(Draft draft, long length)
    {
        using var stream = draft.Content?.Invoke() ?? SourceReader.OpenStream(draft.File);
        var any = false;
        if (IsDraft(stream, draft.Path))
        {
            foreach (var stretch in new StretchReader(stream, draft.Path).Read())
            {
                any = true;
                yield return new DraftPart(draft, stretch.Bytes) { Stretch = stretch, Share = length > 0 ? (double)stretch.Bytes / length : 0 };
            }
        }

        if (!any) yield return new DraftPart(draft, length) { IsEmpty = true };
    }

    /// <summary>Looks for a post, which in all but logs and other lists stands at the start; standard input cannot be read twice.</summary>
    private static bool IsDraft(Stream stream, string path)
    {
        if (!stream.CanSeek) return true;
        var isDraft = new StretchReader(stream, path).Read()
            .Any(stretch => stretch.Source is not { } lines || PostShape.IsPost(Encoding.UTF8.GetBytes(lines.Text)));
        stream.Position = 0;
        return isDraft;
    }
}
