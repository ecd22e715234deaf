namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Where packages come from and whose are taken.</summary>
/// <param name="Feeds">Setting <c>Modules:Feeds</c>: folders with packages, and addresses of NuGet feeds (version 3).</param>
/// <param name="Publishers">Setting <c>Modules:Publishers</c>: whose packages have to carry a signature, and his key.</param>
/// <param name="AllowUnsigned">Setting <c>Modules:AllowUnsigned</c>: whether packages of other publishers are taken as well.</param>
internal sealed record PackageSettings(IReadOnlyList<string> Feeds, IReadOnlyList<TrustedPublisher> Publishers, bool AllowUnsigned)
{
    /// <summary>Relative paths are seen from the host's own folder, as those of modules are.</summary>
    /// <exception cref="HostStartException">A publisher has no name or no key, or stands there twice.</exception>
    public static PackageSettings Read(IConfiguration configuration)
    {
        var publishers = configuration.GetSection("Modules:Publishers").GetChildren().Select(Publisher).ToList();
        if (publishers.GroupBy(publisher => publisher.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new HostStartException($"De uitgever {twice.Key} staat twee keer in Modules:Publishers.");
        return new PackageSettings(
            [.. configuration.GetSection("Modules:Feeds").GetChildren().Select(feed => feed.Value).OfType<string>().Where(feed => feed.Length > 0).Select(Feed)],
            publishers,
            configuration.GetValue("Modules:AllowUnsigned", defaultValue: true));
    }

    public TrustedPublisher? Find(string name) => Publishers.FirstOrDefault(publisher => string.Equals(publisher.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string Feed(string feed) => feed.Contains("://", StringComparison.Ordinal) ? feed : Absolute(feed);

    private static string Absolute(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);

    private static TrustedPublisher Publisher(IConfigurationSection section)
        => section["Name"] is { Length: > 0 } name && section["Key"] is { Length: > 0 } key
            ? new TrustedPublisher(name, Absolute(key))
            : throw new HostStartException($"{section.Path} heeft een Name (de uitgever, zoals in zijn manifesten) en een Key (bestand met zijn openbare sleutel of certificaat) nodig.");
}
