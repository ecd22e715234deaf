namespace Leefbaarheid.Host.Security;

/// <summary>Where somebody wanted to go before he had to sign in.</summary>
internal static class ReturnAddress
{
    public const string Home = "/";

    /// <summary>The address when it is one of this host, home otherwise: a link must not use our page to lead people elsewhere. What is not plain
    /// ASCII was not made by <see cref="Challenge"/>, and does not fit in a header.</summary>
    public static string Of(string? asked)
        => asked is ['/', ..]
            && asked is not (['/', '/' or '\\', ..] or ['/'])
            && asked.All(sign => sign is > ' ' and <= '~')
            && !asked.StartsWith(SignInEndpoints.Path, StringComparison.OrdinalIgnoreCase)
            ? asked
            : Home;
}
