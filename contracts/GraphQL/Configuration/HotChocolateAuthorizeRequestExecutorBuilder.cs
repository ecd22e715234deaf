using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using IAuthorizationHandler = HotChocolate.Authorization.IAuthorizationHandler;

namespace HotChocolate.Execution.Configuration
{
    /// <summary>Lets fields and types use <c>[Authorize]</c>.</summary>
    internal sealed record AuthorizationContribution : SchemaContribution;
}

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Access control for fields and types.</summary>
    public static class HotChocolateAuthorizeRequestExecutorBuilder
    {
        /// <summary>
        /// Lets fields and types use <see cref="HotChocolate.Authorization.AuthorizeAttribute"/>, with the policies of the application; these are
        /// registered with <c>services.AddAuthorization(…)</c>.
        /// </summary>
        /// <param name="builder">The schema's configuration.</param>
        public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
        {
            builder.Services.TryAddScoped<IAuthorizationHandler, PolicyAuthorizationHandler>();
            return builder.Contribute(new AuthorizationContribution());
        }

        /// <summary>
        /// Lets fields and types use <see cref="HotChocolate.Authorization.AuthorizeAttribute"/>, and registers policies for them.
        /// </summary>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="configure">Adds policies to those of the application.</param>
        public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder, Action<AuthorizationOptions> configure)
        {
            builder.Services.AddAuthorization(configure);
            return builder.AddAuthorization();
        }

        /// <summary>Lets a class of one's own decide instead of the application's policies.</summary>
        /// <typeparam name="T">A scoped service.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder)
            where T : class, IAuthorizationHandler
        {
            builder.Services.RemoveAll<IAuthorizationHandler>();
            builder.Services.AddScoped<IAuthorizationHandler, T>();
            return builder.Contribute(new AuthorizationContribution());
        }

        /// <summary>Lets a class of one's own decide instead of the application's policies.</summary>
        /// <typeparam name="T">A scoped service.</typeparam>
        /// <param name="builder">The schema's configuration.</param>
        /// <param name="factory">Creates the handler.</param>
        public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
            where T : class, IAuthorizationHandler
        {
            builder.Services.RemoveAll<IAuthorizationHandler>();
            builder.Services.AddScoped<IAuthorizationHandler>(factory);
            return builder.Contribute(new AuthorizationContribution());
        }
    }
}
