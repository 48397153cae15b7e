using ComplianceLint.Workspace.Settings;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class LayerKeyTests
{
    [Fact]
    public void Any_name_survives_and_none_holds_what_configuration_would_split()
    {
        Gen.String.Sample(name =>
        {
            var encoded = LayerKey.Encode(name);
            Assert.Equal(name, LayerKey.Decode(encoded));
            Assert.DoesNotContain(':', encoded);
            Assert.DoesNotContain(',', encoded);
        });
    }

    [Fact]
    public void Names_that_differ_in_case_only_stay_apart()
    {
        Assert.NotEqual(LayerKey.Encode("max"), LayerKey.Encode("MAX"), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Any_list_survives()
    {
        Gen.String.Array[0, 5].Sample(list => Assert.Equal(list, LayerKey.Split(LayerKey.Join(list))));
    }
}
