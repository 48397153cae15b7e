using System.Text.Json;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Previews;

/// <summary>Answers our own <c>compliancelint/preview</c>: what each channel would publish, with what is found in it.</summary>
/// <remarks>Masked like everything that leaves the engine: a preview is shared on a screen sooner than a file is.</remarks>
internal sealed class PreviewProvider(OpenDocuments documents, Judge judge)
{
    private static readonly LocalizedText NoChannel = new(
        "Draf ini belum menyebut kanal; tulis misalnya saluran: [x, instagram].", "This draft names no channel yet; write for instance saluran: [x, instagram].");

    private static readonly LocalizedText NoPost = new("Di berkas ini belum ada unggahan yang dapat dibaca.", "There is no post in this file yet that can be read.");

    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.CaretParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
        var preview = documents.Find(request.TextDocument.Uri) is not { } document || judge.Of(document) is not { } judged ? new Preview() : Of(judged, request.Position);
        return Reply.Of(JsonSerializer.SerializeToNode(preview, ProtocolJson.Default.Preview));
    }

    private static Preview Of(JudgedDocument judged, LspPosition? position)
    {
        var empty = new Preview { Version = judged.Document.Version };
        if (judged.Linted.Unlinted is { } reason) return empty with { Reason = reason.In(judged.Language) };
        if (judged.PostAt(position) is not { } analysis) return empty with { Reason = (judged.Linted.Failures.Count > 0 ? judged.Linted.Failures[0].Message : NoPost).In(judged.Language) };
        return empty with
        {
            Reason = analysis.Channels.Count == 0 ? NoChannel.In(judged.Language) : null,
            Post = new PreviewPost(analysis.Post.Index, judged.Linted.Analyses.Count, analysis.ReadField("judul") is [var title, ..] ? title : analysis.Post.Id is { } id ? analysis.Mask(id) : null),
            Channels = [.. analysis.Channels.Select(Channel.Find).OfType<Channel>().Select(channel => Of(judged, analysis, channel))],
        };
    }

    private static PreviewChannel Of(JudgedDocument judged, Analysis analysis, Channel channel) => new(
        channel.Name,
        channel.Title,
        [.. analysis.TextsOn(channel).Select(text => Of(judged, analysis, text))],
        [.. analysis.Media.Select(medium => new PreviewMedium(medium.Kind, medium.File, AddressOf(judged, medium.File), medium.AltText))]);

    private static PreviewPart Of(JudgedDocument judged, Analysis analysis, ChannelText text) => new()
    {
        Text = text.Text,
        Count = text.Count,
        Limit = text.Max,
        Unit = text.Unit.In(judged.Language),
        CutAt = text.Cut,
        FoldAt = text.Fold,
        Range = judged.RangeOf(analysis.Post.Source, text.Source),
        Marks = [.. MarksIn(judged, analysis, text)],
    };

    private static IEnumerable<PreviewMark> MarksIn(JudgedDocument judged, Analysis analysis, ChannelText text) =>
        from diagnostic in analysis.Diagnostics
        where diagnostic.Status == DiagnosticStatus.Open
        let place = text.PlaceOf(diagnostic)
        where place is not null
        let severity = diagnostic.IsReview ? Severity.Info : diagnostic.Severity
        select new PreviewMark(
            place.Value.Start,
            place.Value.Start + place.Value.Length,
            Severities.NameOf(severity),
            diagnostic.Rule.Id,
            diagnostic.Message.In(judged.Language),
            judged.RangeOf(analysis.Post.Source, diagnostic.Span));

    private static string? AddressOf(JudgedDocument judged, string? file)
    {
        if (file is null) return null;
        if (Uri.TryCreate(file, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)) return address.AbsoluteUri;
        return judged.Drafts.FindAttachment(judged.Text, file) is { } found ? DocumentUri.Of(found) : null;
    }
}
