using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Host.Mail;

internal static class MailServiceCollectionExtensions
{
    /// <summary>Adds mail. Without a server there is no sender, and what an earlier setting left in the outbox waits for one.</summary>
    public static IServiceCollection AddHostMail(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = MailSettings.Read(configuration);
        services.AddSingleton(settings);
        services.AddScoped<IMail, MailOutbox>();
        if (settings.Aan)
            services.AddScoped<IOutboxSender, MailSender>();
        return services;
    }
}
