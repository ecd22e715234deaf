using Leefbaarheid.Host.Modules.Composition;
using Microsoft.AspNetCore.Hosting;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class AddressTests
{
    [Theory]
    [InlineData(null, "http://localhost:5080")]
    [InlineData("--urls=http://0.0.0.0:8080", "http://0.0.0.0:8080")]
    public void Other_machines_reach_the_host_only_when_somebody_asked_for_that(string? setting, string expected)
    {
        var builder = HostBuilder.Create(new HostSettings(setting is null ? [] : [setting]) { ContentRoot = AppContext.BaseDirectory });

        Assert.Equal(expected, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
    }
}
