using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class LanguageIsDecidedParagraphByParagraph
{
    [Theory]
    [InlineData("Jalan ini akan ditutup untuk umum.")]
    [InlineData("Penting! Samsat keliling kini hadir setiap hari.")]
    [InlineData("Samsat Keliling di Alun-Alun")]
    [InlineData("Pendaftaran online dibuka melalui website kami")]
    public void Indonesian(string text) => Assert.Equal([Language.Indonesian], LanguagesOf(text));

    [Theory]
    [InlineData("The road will be closed to the public.")]
    [InlineData("Register now for our free programme and meet the mayor.")]
    public void English(string text) => Assert.Equal([Language.English], LanguagesOf(text));

    [Theory]
    [InlineData("Sugeng enjing, matur nuwun sampun rawuh.")]
    [InlineData("Wilujeng enjing, hatur nuhun kana pangrojong sadaya.")]
    [InlineData("Assalamu'alaikum warahmatullahi wabarakatuh")]
    [InlineData("السلام عليكم ورحمة الله وبركاته")]
    public void A_greeting_in_another_language_is_left_alone_amid_indonesian(string greeting) =>
        Assert.Equal([Language.Unknown, Language.Indonesian], LanguagesOf($"{greeting}\n\nKantor kami buka untuk warga setiap hari."));

    [Theory]
    [InlineData("Dasar goblok!")]
    [InlineData("Dasar g\u043Ebl\u043Ek!")]
    [InlineData("Goblok \uFF47\uFF4F\uFF42\uFF4C\uFF4F\uFF4B")]
    [InlineData("Goblok 🤬 12")]
    [InlineData("Dasar goblok, Café")]
    [InlineData("# Goblok")]
    public void A_post_without_any_sign_of_a_language_is_presumed_to_be_indonesian(string text) =>
        Assert.All(BlocksOf(text), block => Assert.Equal(Language.Indonesian, block));

    [Theory]
    [InlineData("Привет, друзья!")]
    [InlineData("Γειά σου")]
    [InlineData("السلام عليكم")]
    [InlineData("ꦱꦸꦒꦼꦁ")]
    [InlineData("祝大家新年快乐")]
    [InlineData("Sugeng enjing")]
    [InlineData("Wilujeng sumping")]
    [InlineData("Rahajeng Galungan")]
    [InlineData("Assalamu'alaikum")]
    [InlineData("Bonjour Jakarta")]
    [InlineData("Frohe Weihnachten wünschen wir")]
    [InlineData("🎉 12")]
    public void Another_language_stays_unknown(string text) => Assert.All(BlocksOf(text), block => Assert.Equal(Language.Unknown, block));

    [Fact]
    public void Half_a_sign_is_one() => Assert.Equal([Language.English], LanguagesOf("Mayor nation!"));

    [Fact]
    public void A_title_takes_the_language_of_the_body_before_any_presumption()
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("a.md", "---\njudul: Mayor Cup\n---\nThe finals are on Sunday."), ParseOptions.Default).Posts);
        Assert.All(post.Elements.Where(element => element.Kind is ElementKind.Field or ElementKind.Paragraph && (element.Zone & Zone.Prose) != 0), block => Assert.Equal(Language.English, block.Language));
    }

    [Fact]
    public void The_configuration_goes_before_the_presumption()
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("a.md", "Mayor Cup!"), new ParseOptions { TextLanguage = Language.English }).Posts);
        Assert.Equal(Language.English, post.Elements.First(element => element.Kind == ElementKind.Paragraph).Language);
    }

    [Fact]
    public void A_greeting_does_not_hide_the_sentence_behind_it() =>
        Assert.Equal([Language.Indonesian], LanguagesOf("Assalamualaikum wr. wb. Sahabat, kantor kami buka untuk warga setiap hari."));

    [Fact]
    public void A_very_short_paragraph_is_in_the_language_of_its_post() =>
        Assert.Equal(
            [Language.English, Language.English],
            LanguagesOf("Mayor Cup!\n\nThe finals are on Sunday, and all of you are invited."));

    [Fact]
    public void Two_languages_stand_side_by_side() =>
        Assert.Equal(
            [Language.Indonesian, Language.English],
            LanguagesOf("Kantor kami tutup untuk sementara.\n\nOur office is closed for the moment."));

    [Fact]
    public void Fields_do_not_decide_what_the_body_is()
    {
        const string Body = "Mayor Cup!";
        var bare = LanguagesOf(Body);
        var withFields = LanguagesOf($"---\njudul: Kantor kami tutup untuk sementara\npetugas: yang bertugas di kantor ini\n---\n{Body}");
        Assert.Equal(bare, withFields);
    }

    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("ID", Language.Indonesian)]
    [InlineData("en", Language.English)]
    [InlineData("jv", Language.Unknown)]
    public void A_stated_language_holds(string stated, Language expected) =>
        Assert.Equal([expected], LanguagesOf($"---\nbahasa: {stated}\n---\nMayor Cup!"));

    private static List<Language> BlocksOf(string text) =>
        [.. PostDocument.Parse(new SourceText("draf.md", text), ParseOptions.Default).Posts[0].Elements.Where(element => element.Kind is ElementKind.Paragraph or ElementKind.Heading).Select(element => element.Language)];

    private static List<Language> LanguagesOf(string text)
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("draf.md", text), ParseOptions.Default).Posts);
        return [.. post.Elements.Where(element => element.Kind == ElementKind.Paragraph && (element.Zone & Zone.Body) != 0).Select(element => element.Language)];
    }
}
