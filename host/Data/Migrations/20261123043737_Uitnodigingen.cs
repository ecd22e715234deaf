using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Uitnodigingen : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.AddColumn<DateTime>(
                name: "LaatstAangemeldOp",
                schema: "platform",
                table: "Gebruiker",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UitnodigingTot",
                schema: "platform",
                table: "Gebruiker",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Uitnodigingshash",
                schema: "platform",
                table: "Gebruiker",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker",
                column: "ExterneIdentiteit",
                unique: true,
                filter: "\"ExterneIdentiteit\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Gebruiker_Uitnodigingshash",
                schema: "platform",
                table: "Gebruiker",
                column: "Uitnodigingshash",
                unique: true,
                filter: "\"Uitnodigingshash\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropIndex(
                name: "IX_Gebruiker_Uitnodigingshash",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropColumn(
                name: "LaatstAangemeldOp",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropColumn(
                name: "UitnodigingTot",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropColumn(
                name: "Uitnodigingshash",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.CreateIndex(
                name: "IX_Gebruiker_ExterneIdentiteit",
                schema: "platform",
                table: "Gebruiker",
                column: "ExterneIdentiteit",
                unique: true);
        }
    }
}
