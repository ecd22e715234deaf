using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class ExterneIdentiteit : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker",
                column: "ExterneIdentiteit",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropColumn(
                name: "ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker");
        }
    }
}
